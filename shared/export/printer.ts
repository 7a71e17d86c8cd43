import { Liquid, LiquidError } from 'liquidjs';
import { done, type Result, refused } from '../result';

/** How pages look: Liquid templates and a style sheet, as path → text. */
export type Theme = Readonly<Record<string, string>>;

/** Prints data with one of a theme's templates. A mistake in a template is a failure that names its file and line. */
export type Printer = (template: string, data: object) => Result<string, 'template'>;

export const whatNow = 'Nothing was written. Mend the theme, then export again.';

/** Filters that look at the clock or throw dice: the same newsroom has to give the same pages. */
const unsteady = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample'];

/** Every text is escaped on its way into a page, unless the template says `| raw`; an unknown name is a mistake. */
export function makePrinter(theme: Theme): Printer {
  const liquid = new Liquid({
    templates: { ...theme },
    cache: true,
    outputEscape: 'escape',
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
  });
  for (const name of unsteady) liquid.unregisterFilter(name);
  return (template, data) => {
    if (theme[template] === undefined) return refused('template', `The theme has no ${template}. ${whatNow}`);
    try {
      return done(String(liquid.renderFileSync(template, data)));
    } catch (error) {
      if (LiquidError.is(error)) return mistake(error, template);
      throw error;
    }
  };
}

function mistake(error: LiquidError, template: string): Result<never, 'template'> {
  const [line] = error.token.getPosition();
  const why = error.originalError?.message ?? error.message.replace(/, (?:file|line):.*$/s, '');
  return refused('template', `${error.token.file ?? template}, line ${line}: ${why}. ${whatNow}`);
}
