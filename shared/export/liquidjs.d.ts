/**
 * The part of LiquidJS that the printer uses. Its own declarations bring in Node's, and with them everything that this
 * room must not know.
 */
declare module 'liquidjs' {
  export class Liquid {
    constructor(options: {
      templates: Record<string, string>;
      cache: boolean;
      outputEscape: 'escape';
      ownPropertyOnly: boolean;
      strictFilters: boolean;
      strictVariables: boolean;
      lenientIf: boolean;
    });
    unregisterFilter(name: string): void;
    renderFileSync(file: string, data: object): unknown;
  }

  export class LiquidError extends Error {
    static is(value: unknown): value is LiquidError;
    readonly token: { readonly file?: string; getPosition(): [line: number, column: number] };
    readonly originalError?: Error;
  }
}
