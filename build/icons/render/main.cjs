// Draws icon.svg in every size and writes icon.png, icon.ico and icon.icns: run Electron on this folder after changing the drawing.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.dirname(__dirname);
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** The four letters by which macOS knows each size; the second half of the list is for dense screens. */
const ICNS_TYPES = { ic07: 128, ic08: 256, ic09: 512, ic11: 32, ic12: 64, ic13: 256, ic14: 512, ic10: 1024 };

void app.whenReady().then(async () => {
  const largest = await draw(1024);
  const png = (size) => largest.resize({ width: size, height: size, quality: 'best' }).toPNG();
  writeFileSync(path.join(folder, 'icon.png'), largest.toPNG());
  writeFileSync(path.join(folder, 'icon-512.png'), png(512));
  writeFileSync(path.join(folder, 'icon.ico'), makeIco(ICO_SIZES.map((size) => ({ size, png: png(size) }))));
  writeFileSync(path.join(folder, 'icon.icns'), makeIcns(Object.entries(ICNS_TYPES), png));
  app.exit(0);
});

async function draw(size) {
  const window = new BrowserWindow({
    width: size,
    height: size,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const page = `<style>html,body{margin:0;background:transparent;overflow:hidden}svg{display:block;width:100vw}</style>${svg}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  const image = await window.webContents.capturePage();
  window.destroy();
  return image;
}

function makeIco(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    // 256 does not fit into a byte and is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

function makeIcns(types, png) {
  const parts = types.map(([type, size]) => {
    const image = png(size);
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(image.length + 8, 4);
    return Buffer.concat([head, image]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 8),
    4,
  );
  return Buffer.concat([head, ...parts]);
}
