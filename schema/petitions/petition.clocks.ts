import { addDays } from '../kit/days.js';

/** Days to tell a petitioner whether it is accepted, and to conclude it. */
const days = { notify: 15, conclude: 60 };

/** The last days of a petition that is registered on this day. */
export const petitionDueFrom = (day: string) => ({
  notifyDueOn: addDays(day, days.notify),
  dueOn: addDays(day, days.conclude),
});
