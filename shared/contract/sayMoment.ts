/** A moment in the machine's time zone: "12:04" or "12:04:17" today, "12:04 on 18 November" on another day. */
export function sayMoment(at: string, now: Date, withSeconds = false): string {
  const moment = new Date(at);
  const time = moment.toLocaleTimeString('en-GB', withSeconds ? {} : { hour: '2-digit', minute: '2-digit' });
  if (moment.toDateString() === now.toDateString()) return time;
  return `${time} on ${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
}
