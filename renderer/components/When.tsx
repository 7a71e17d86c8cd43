import { dateFormat } from './dateFormat';
import { sayWhen } from './sayWhen';

/** When something was, short, with the whole of it on pointing. `at` is a moment in ISO 8601. */
export function When({ at }: { readonly at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={dateFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium' }).format(moment)}>
      {sayWhen(moment, new Date())}
    </time>
  );
}
