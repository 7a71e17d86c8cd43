import type { Backup } from '../../../../shared/contract/backups';

/** Why a backup is kept, as a row says it. */
export const sayKept: Readonly<Record<Backup['kept'], string>> = {
  hourly: 'Newest of its hour',
  daily: 'Newest of its day',
  weekly: 'Newest of its week',
  'asked for': 'Asked for',
};
