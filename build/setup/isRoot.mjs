/** Whether this runs as root; never so on Windows. */
export const isRoot = () => process.getuid?.() === 0;
