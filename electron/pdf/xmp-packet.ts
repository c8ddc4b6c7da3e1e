/** The XMP packet of a PDF: the same metadata once more, in the form that archives and screen readers look for (ISO 16684-1). */
import { markup, markupSource } from '#register/documents/markup.ts';
import type { Language } from '#register/model/language.ts';

export interface PdfMetadata {
  readonly title: string;
  /** Empty: not known, and left out. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: Language;
  readonly application: string;
  readonly date: string;
}

/** No claim of PDF/UA is made: that takes a validator's word, not ours. */
export function xmpPacket(metadata: PdfMetadata): string {
  const { title, author, subject, keywords, language, application, date } = metadata;
  const creator =
    author === ''
      ? undefined
      : markup`<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
`;
  return markupSource(markup`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
${creator}<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords.map((keyword) => markup`<rdf:li>${keyword}</rdf:li>`)}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${keywords.join(', ')}</pdf:Keywords>
<pdf:Producer>${application}</pdf:Producer>
<xmp:CreatorTool>${application}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
}
