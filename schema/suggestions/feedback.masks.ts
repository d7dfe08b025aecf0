/** What is kept of a sender: 王** and 138****0001. */
export const maskedName = (name: string): string => `${[...name][0]}**`;

/** The middle of a number is hidden; of a short one nearly all. */
export const maskedPhone = (phone: string): string =>
  phone.length < 10 ? `****${phone.slice(-2)}` : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** How a number is looked up: without the country's code, and what people write between digits. */
export const plainPhone = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replace(/[^\d]/g, '')
    .replace(/^(00)?86(?=1\d{10}$)/, '');
