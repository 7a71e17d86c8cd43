/** Whether the keyboard is Apple's, where Command does what Ctrl does elsewhere. */
export function isMac(userAgent: string = navigator.userAgent): boolean {
  return userAgent.includes('Macintosh');
}
