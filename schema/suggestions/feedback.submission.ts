import { code, optional, text } from '../kit/transitions.js';
import { attachmentInput, attachmentRefusals } from './feedback.attachments.js';
import { maskedName, maskedPhone } from './feedback.masks.js';
import { scannedInput, scannedRefusals } from './feedback.scanned.js';

/** What is sent of a voice as it is. */
export const taken = [
  ...(['title', 'content', 'category', 'channel', 'division'] as const),
  ...(['deputy', 'station', 'project', 'onlineChannel', 'activity', 'reception'] as const),
] as const;

/** What else is sent with it. */
export const submissionInput = {
  ...scannedInput,
  ...attachmentInput,
  name: optional(text('姓名：只留姓，不公开', 'Only the first character is kept, and never published', { max: 40 })),
  phone: optional(
    code('电话：隐去中间四位，不公开', 'Kept with its middle digits hidden, and never published', { max: 20 }),
  ),
};
export const submissionRefusals = { ...scannedRefusals, ...attachmentRefusals };

/** What is kept of who sent it. */
export const senderOf = (name: string | undefined, phone: string | undefined) => ({
  citizenNameMasked: name ? maskedName(name) : null,
  phoneMasked: phone ? maskedPhone(phone) : null,
});

/** The number that a voice has: its day, and what nobody can count on from. */
export const numberOf = (id: string, today: string) => `YJ${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
