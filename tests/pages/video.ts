import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

const [width, height] = [640, 480];

/** What a camera sees before which somebody holds this code: one grey picture in Y4M. */
export function writeVideo(file: string, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const square = Math.floor(height / rows.length);
  const luma = Buffer.alloc(width * height, 210);
  for (const [y, row] of rows.entries())
    for (const [x, isDark] of row.entries())
      for (let line = y * square; line < (y + 1) * square; line++)
        luma.fill(isDark ? 25 : 210, line * width + x * square, line * width + (x + 1) * square);
  const colour = Buffer.alloc((width * height) / 2, 128);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), luma, colour]),
  );
}
