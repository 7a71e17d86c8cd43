import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How electron-builder makes the app and its installers.
 *
 * @param {{ readonly folder: string, readonly version: string }} electron the runtime that is packed
 * @returns {import('electron-builder').Configuration}
 */
export const packageConfig = (electron) => ({
  appId: 'org.galley.workbench',
  productName: 'Galley',
  copyright: 'MIT licence',
  electronDist: electron.folder,
  electronVersion: electron.version,
  directories: { output: 'dist', buildResources: 'build/icons' },
  // A deb must name a home page; until Galley has one, a name that is reserved for examples and leads nowhere.
  extraMetadata: { homepage: 'https://galley.example', desktopName: 'galley.desktop' },

  // Everything but the native SQLite and sharp is bundled, so what the app needs is out/ and those two packages.
  files: [
    'out/**',
    '!out/{test,test-parts,types,bench,bench-photos,archive,archives}',
    '!out/{built-from,galley.js,galley-*.js}',
    '!**/node_modules/@photostructure/sqlite/{src,scripts,binding.gyp}',
    `!**/node_modules/@photostructure/sqlite/prebuilds/!(${process.platform}-${process.arch})`,
    '!**/node_modules/sharp/{src,install}/**',
    '!**/node_modules/node-addon-api/**',
    '!**/node_modules/**/*.{map,cts,mts}',
  ],
  asar: true,
  // The system's loader cannot read inside an archive; sharp's library lies beside what loads it.
  asarUnpack: ['**/*.node', '**/node_modules/@img/**'],
  // Its binaries are built for Node-API and serve any Electron as they are.
  npmRebuild: false,

  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: true,
    // Galley's pages never come from file:.
    grantFileProtocolExtraPrivileges: false,
    // Electron checks the archive's integrity on macOS and Windows only.
    enableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
  },
  // Electron's own starting page comes along with an unpacked runtime, and no app has a use for it.
  afterPack: ({ packager, appOutDir }) => {
    rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  },

  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'galley',
    // Lets a desktop see which entry, and so which icon, a running window belongs to.
    syncDesktopName: true,
    category: 'Office',
    icon: 'build/icons/png',
    maintainer: 'Galley <galley@galley.example>',
    synopsis: 'A desktop workbench for the editors of a small online magazine',
  },
  mac: { target: 'dmg', category: 'public.app-category.productivity', icon: 'build/icons/icon.icns' },
  win: { target: 'nsis', icon: 'build/icons/icon.ico' },
});
