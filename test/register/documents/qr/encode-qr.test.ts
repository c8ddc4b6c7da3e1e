import { describe, expect, it } from 'vitest';
import { encodeQr } from '#register/documents/qr/encode-qr.ts';
import { correctionOf } from '#register/documents/qr/error-correction.ts';

/** Made by an independent encoder (qrcode-generator, level M) and read back by an independent reader (jsQR); rows as hexadecimal numbers. */
const known = [
  {
    text: 'https://garage.fr/3',
    rows: [
      '1fd857f',
      '1059041',
      '175ad5d',
      '174ac5d',
      '175415d',
      '104a941',
      '1fd557f',
      '9b00',
      '13f3b97',
      '4a9e3e',
      '564ae9',
      '4ada6f',
      'f69961',
      '1c9ce92',
      '185ba5f',
      '13b602d',
      '14e47f6',
      '1bd16',
      '1fde151',
      '105d712',
      '1751ff1',
      '17506c3',
      '174549f',
      '10404f7',
      '1fdcd49',
    ],
  },
  {
    text: 'https://www.petite-boutique.example/protection-des-donnees-personnelles-de-nos-clients/version-longue/information-18',
    rows: [
      '1fc91a6ae97f',
      '104386f5a241',
      '1754033fba5d',
      '17501dceab5d',
      '17545bf9f75d',
      '105589163841',
      '1fd55555557f',
      '1b41139300',
      '17c96bf4267c',
      '1820d798e31b',
      '5677e5537ee',
      '1f31cc9f53fc',
      '176d1ec82ac9',
      '1189d868e395',
      '155407f71eda',
      '15bc2657dabf',
      '1c516eb86683',
      'f383289cbbb',
      '3f5d5360e52',
      '1300e80d96f5',
      '7fbaff425f0',
      '115d310531d',
      '155085542f56',
      '312ad1f911e',
      '1f4e5fe87f8',
      '33cce68e065',
      '8dc850ca586',
      '5818d3b924c',
      '10f1bc10e152',
      '1e0d55fac049',
      '1508e642f2a',
      '914735b366e',
      '37bda38e131',
      '3910358d30b',
      '14f4ca5bdae',
      'f14cf3f9fde',
      '1368b1f8e1f2',
      '15af12d31d',
      '1fcb2b5c3f56',
      '1054631b531c',
      '175995f8a7f9',
      '17548e8a4afb',
      '1754362c2f06',
      '1045150d7abc',
      '1fdb363ce752',
    ],
  },
];

describe('a QR code', () => {
  it.each(known)('of $text is the one that other encoders make', ({ text, rows }) => {
    const matrix = encodeQr(text) ?? [];
    expect(matrix.map((row) => BigInt(`0b${row.map(Number).join('')}`).toString(16))).toEqual(rows);
  });

  it('corrects errors with the codewords of the standard’s own example (ISO/IEC 18004, annex I)', () => {
    const data = [
      0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11,
    ];
    expect(correctionOf(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
  });

  it('grows with its text, and is not made of what no small code can hold', () => {
    const sizes = [10, 40, 80, 120, 180].map((length) => encodeQr('x'.repeat(length))?.length);
    expect(sizes).toEqual([21, 29, 37, 45, 53]);
    expect(encodeQr('x'.repeat(181))).toBeUndefined();
  });
});
