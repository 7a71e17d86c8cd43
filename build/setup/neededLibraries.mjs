/**
 * The system libraries that Electron and Chromium link to and a bare Linux may lack, with the Debian and Ubuntu
 * packages that bring each: the name since the 64-bit time change first, then the older one.
 *
 * @type {readonly { readonly library: string, readonly packages: readonly string[] }[]}
 */
export const neededLibraries = [
  { library: 'libX11.so.6', packages: ['libx11-6'] },
  { library: 'libXcomposite.so.1', packages: ['libxcomposite1'] },
  { library: 'libXdamage.so.1', packages: ['libxdamage1'] },
  { library: 'libXext.so.6', packages: ['libxext6'] },
  { library: 'libXfixes.so.3', packages: ['libxfixes3'] },
  { library: 'libXrandr.so.2', packages: ['libxrandr2'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libatk-1.0.so.0', packages: ['libatk1.0-0t64', 'libatk1.0-0'] },
  { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { library: 'libatspi.so.0', packages: ['libatspi2.0-0t64', 'libatspi2.0-0'] },
  { library: 'libcairo.so.2', packages: ['libcairo2'] },
  { library: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] },
  { library: 'libdbus-1.so.3', packages: ['libdbus-1-3'] },
  { library: 'libdrm.so.2', packages: ['libdrm2'] },
  { library: 'libexpat.so.1', packages: ['libexpat1'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
  { library: 'libgio-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { library: 'libglib-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { library: 'libgobject-2.0.so.0', packages: ['libglib2.0-0t64', 'libglib2.0-0'] },
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnspr4.so', packages: ['libnspr4'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libnssutil3.so', packages: ['libnss3'] },
  { library: 'libpango-1.0.so.0', packages: ['libpango-1.0-0'] },
  { library: 'libsmime3.so', packages: ['libnss3'] },
  { library: 'libudev.so.1', packages: ['libudev1'] },
  { library: 'libxcb.so.1', packages: ['libxcb1'] },
  { library: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
];
