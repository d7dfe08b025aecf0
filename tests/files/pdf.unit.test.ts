import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../api/files/content.js';
import { jpeg, segment } from './pictures.js';

const her = '王芳 wangfang';

/** All that is in a PDF, packed or not, as one text in which strings of both kinds are read. */
async function allOf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString();
    const packed = Buffer.from(object.contents).toString('latin1');
    try {
      return `${object.dict}${packed}${Buffer.from(decodePDFRawStream(object).decode()).toString('utf8')}`;
    } catch {
      return `${object.dict}${packed}`;
    }
  });
  const text = [Buffer.from(bytes).toString('latin1'), context.trailerInfo.Info, ...objects].join('\n');
  return text.replace(/<FEFF((?:[0-9A-F]{4})+)>/gi, (_, hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le'));
}
const strip = async (sent: Uint8Array) => (await contentOf('PDF', Buffer.from(sent))).bytes;
const tells = (text: string) => /wangfang|王芳/.test(text);

/** A page with a line of text, to which a test adds what is to be gone. */
async function pdf(add: (document: PDFDocument) => unknown, useObjectStreams = true): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([200, 100]).drawText('street lamp');
  await add(document);
  return document.save({ useObjectStreams });
}

const cases: Readonly<Record<string, (document: PDFDocument) => unknown>> = {
  'who wrote it, and with what': (document) => {
    document.setAuthor(her);
    document.setTitle(her);
    document.setCreator(her);
  },
  'metadata in XML, of the document and of a page': (document) => {
    const { context } = document;
    for (const dict of [document.catalog, document.getPage(0).node])
      dict.set(PDFName.of('Metadata'), context.register(context.stream(`<x:xmpmeta>${her}</x:xmpmeta>`)));
  },
  'what programs keep for themselves': ({ catalog, context }) =>
    catalog.set(PDFName.of('PieceInfo'), context.obj({ Word: { Private: PDFString.of('wangfang') } })),
  'files within it': (document) => document.attach(Buffer.from(her), 'wangfang.txt'),
  'who wrote a note': (document) => {
    const { context } = document;
    const note = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], T: PDFString.of('wangfang') };
    document.getPage(0).node.addAnnot(context.register(context.obj(note)));
  },
  'who signed': (document) => {
    const { context } = document;
    const signature = context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Name: PDFString.of('wangfang') });
    const shown = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('seal'), Rect: [0, 0, 9, 9] };
    const seal = context.register(context.obj({ ...shown, V: context.register(signature) }));
    document.getPage(0).node.addAnnot(seal);
  },
  'what nothing leads to': ({ context }) => context.register(context.obj({ Note: PDFString.of('wangfang') })),
  'what a camera wrote into a photograph': async (document) => {
    const photo = jpeg([segment(0xe1, Buffer.from('Exif\0\0wangfang')), segment(0xfe, Buffer.from('wangfang'))]);
    document.getPage(0).drawImage(await document.embedJpg(photo));
  },
};

describe('a PDF is kept without', () => {
  it.each(Object.entries(cases))('%s', async (_what, add) => {
    for (const isPacked of [true, false]) {
      const sent = await pdf(add, isPacked);
      expect(tells(await allOf(sent))).toBe(true);
      const kept = await strip(sent);
      expect(tells(await allOf(kept))).toBe(false);
      const document = await PDFDocument.load(kept);
      expect(document.getPages().map((page) => page.getSize())).toEqual([{ width: 200, height: 100 }]);
    }
  });

  it('earlier versions of it', async () => {
    const first = await pdf(({ catalog }) => catalog.set(PDFName.of('Lang'), PDFString.of('wangfang')), false);
    const document = await PDFDocument.load(first, { forIncrementalUpdate: true });
    document.catalog.set(PDFName.of('Lang'), PDFString.of('zh'));
    const sent = await document.save();
    expect(tells(await allOf(sent))).toBe(true);
    expect(tells(await allOf(await strip(sent)))).toBe(false);
  });
});

it('pages, fields of forms and links stay', async () => {
  const sent = await pdf((document) => {
    document.getForm().createTextField('name of field').addToPage(document.getPage(0));
    document.getForm().getTextField('name of field').setText('third lamp');
  });
  const kept = await PDFDocument.load(await strip(sent));
  expect(kept.getForm().getTextField('name of field').getText()).toBe('third lamp');
  expect(await allOf(await strip(sent))).toContain(Buffer.from('street lamp').toString('hex').toUpperCase());
});

describe('a PDF is refused', () => {
  const encrypted = async () => {
    const document = await PDFDocument.load(await pdf(() => {}, false));
    await document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    return document.save({ useObjectStreams: false });
  };
  /** Its one packed object comes to half a gigabyte of blanks. */
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(512 * 2 ** 20, ' '), { level: 9 });
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n')]);
  };

  it('that is encrypted, since nobody can look into it', async () => {
    await expect(strip(await encrypted())).rejects.toThrow('The PDF is encrypted');
  });

  it('that is broken', async () => {
    await expect(strip(Buffer.from('%PDF-1.7\n%%EOF\n'))).rejects.toThrow('The PDF is broken');
    const sent = await pdf(() => {});
    await expect(strip(sent.subarray(0, sent.length / 2))).rejects.toThrow('The PDF is broken');
  });

  it('that is small until it is unpacked', async () => {
    const before = process.memoryUsage.rss();
    const sent = bomb();
    expect(sent.length).toBeLessThan(2 ** 20);
    await expect(strip(sent)).rejects.toThrow('The PDF is broken');
    expect(process.memoryUsage.rss() - before).toBeLessThan(1.5 * 2 ** 30);
  });
});
