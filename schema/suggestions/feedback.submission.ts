import { code, optional, personal, text } from '../kit/transitions.js';
import { attachmentInput, attachmentRefusals } from './feedback.attachments.js';
import { maskedName, maskedPhone, plainPhone } from './feedback.masks.js';
import { scannedInput, scannedRefusals } from './feedback.scanned.js';

/** What is stored as it was sent. */
export const taken = [
  ...(['title', 'content', 'category', 'channel', 'division'] as const),
  ...(['deputy', 'station', 'project', 'onlineChannel', 'activity', 'reception'] as const),
] as const;

/** What else is sent with it. */
export const submissionInput = {
  ...scannedInput,
  ...attachmentInput,
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
  phone: optional(
    personal(
      code('电话：加密保存，平时隐去中间四位', 'Encrypted; shown with its middle digits hidden', { max: 20 }),
      plainPhone,
    ),
  ),
};
export const submissionRefusals = { ...scannedRefusals, ...attachmentRefusals };

/** What is kept of who sent it. */
export const senderOf = (name: string | undefined, phone: string | undefined) => ({
  citizenNameMasked: name ? maskedName(name) : null,
  phoneMasked: phone ? maskedPhone(phone) : null,
});

/** The number of feedback: its day, and what nobody can count on from. */
export const numberOf = (id: string, today: string) => `YJ${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
