import { element } from './dom.js';

/** Prints these sheets and nothing else; they are never on the screen, and gone when they are printed. */
export function printSheets(...sheets: readonly HTMLElement[]): void {
  const place = element('div', { id: 'print' }, ...sheets);
  document.body.append(place);
  document.body.classList.add('printing');
  const clear = () => {
    place.remove();
    document.body.classList.remove('printing');
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
