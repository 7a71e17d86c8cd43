/** What SQLite says of a file whose content is not what SQLite wrote; its code is not told for a prepared statement. */
const damaged = /malformed|not a database|corrupt/i;

/** What was given, with the same methods; `onDamage` is told whenever one of them meets damage, before it throws. */
export function watchDamage<Watched extends object>(watched: Watched, onDamage: () => void): Watched {
  return new Proxy(watched, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]): unknown => {
        try {
          return Reflect.apply(member, target, given);
        } catch (error) {
          if (isDamage(error)) onDamage();
          throw error;
        }
      };
    },
  });
}

/** Whether an error came from the index, not from the files: it is damaged, or the disk has no room for it. */
export function isIndexError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** Whether the file of the index is not what SQLite wrote. */
export function isDamage(error: unknown): error is Error {
  return isIndexError(error) && damaged.test(error.message);
}
