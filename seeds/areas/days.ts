export { addDays, daysBetween } from '../../schema/kit/days.js';
