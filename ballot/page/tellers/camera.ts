import { frameLoop, type QRCamera, QRCanvas, selfieCamera } from 'qr/dom.js';
import { button, element, note } from '../dom.js';

/** Shows what the camera sees until it reads a code for which `take` says yes; the place is empty again then. */
export async function scanInto(place: HTMLElement, take: (text: string) => boolean): Promise<void> {
  const video = element('video', { muted: true, playsInline: true, autoplay: true });
  let camera: QRCamera;
  try {
    camera = await selfieCamera(video);
  } catch {
    place.replaceChildren(
      note('bad', [
        '没有可用的摄像头，请用扫码枪，或者键入各组。',
        'No camera can be used: take a hand scanner, or type the groups.',
      ]),
    );
    return;
  }
  const canvas = new QRCanvas({}, { cropToSquare: false });
  let stop = () => {};
  const end = () => {
    stop();
    camera.stop();
    place.replaceChildren();
  };
  place.replaceChildren(video, button('stopScan', ['停止扫描', 'Stop'], end));
  let isBusy = false;
  stop = frameLoop(async () => {
    if (isBusy) return;
    isBusy = true;
    const found = await camera.readFrame(canvas, true);
    isBusy = false;
    if (typeof found === 'string' && take(found)) end();
  });
}
