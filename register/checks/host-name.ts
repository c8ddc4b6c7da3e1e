/** The host behind a web address or an e-mail address, without `www.`: `https://www.a.example/x` and `b@a.example` are both `a.example`. */

export function hostOf(address: string): string {
  const host = address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^[^/@]*@/u, '')
    .split(/[/?#:]/u)[0];
  return (host ?? '').replace(/^www\./u, '');
}
