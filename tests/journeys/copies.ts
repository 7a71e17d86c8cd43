/** What a program puts on the clipboard when words are copied in it. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** A copy, and the body that Galley must make of it, as `outlineOf` says it. */
export interface CopyFrom extends Copied {
  readonly program: string;
  readonly outline: string;
}

const gap = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span>';
const wordItem = (mark: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}${gap}</span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>`;

const fromWord: CopyFrom = {
  program: 'Word',
  text: 'Water\r\nThe lake rose by nine cm2.\r\n·\tOne gauge\r\n·\tTwo readings\r\n',
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;font-family:"Calibri",sans-serif;} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment--><h1 style='margin:0'><span lang=EN-US>Water</span><o:p></o:p></h1><p class=MsoNormal><b>The lake</b><span style='mso-spacerun:yes'>  </span>rose by\r\n<i style='mso-bidi-font-style:normal'>nine</i> cm<sup>2</sup>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${wordItem('·', 'One gauge')}${wordItem('·', 'Two readings')}<!--EndFragment--></body></html>`,
  outline:
    'heading(Water) paragraph(strong(The lake) rose by em(nine) cmsuperscript(2).) bullet_list(list_item(paragraph(One gauge))list_item(paragraph(Two readings)))',
};

const fromGoogleDocs: CopyFrom = {
  program: 'Google Docs',
  text: 'The lake rose2\n\nThen\n\nas the lake was read',
  html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0b1c2d3e-7fff"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;white-space:pre-wrap;">The </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">lake</span><span style="font-size:11pt;font-style:italic;white-space:pre-wrap;"> rose</span><span style="font-size:0.6em;vertical-align:super;">2</span></p><br /><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;">Then</span></h2><p dir="ltr"><span style="font-weight:400">as </span><a href="https://www.google.com/url?q=https://example.org/lake%3Fa%3D1&amp;sa=D&amp;source=editors" style="text-decoration:none"><span style="color:#1155cc;text-decoration:underline;">the lake</span></a><span style="font-weight:400"> was read</span></p></b><br class="Apple-interchange-newline">`,
  outline: 'paragraph(The strong(lake)em( rose)superscript(2)) heading(Then) paragraph(as link(the lake) was read)',
};

const fromWebPage: CopyFrom = {
  program: 'a web page',
  text: 'Levels\nThe lake rose.\nYear\tLevel\n2018\t1900',
  html: `<meta charset="utf-8"><nav><a href="/">Home</a></nav><h3 style="color: rgb(0, 0, 0);" onclick="x()">Levels</h3><p style="font-size: 16px;">The lake rose.<img src="https://example.org/pixel.gif" width="1" height="1"></p><script>alert(1)</script><table><thead><tr><th>Year</th><th>Level</th></tr></thead><tbody><tr><td>2018</td><td>1900</td></tr></tbody></table>`,
  outline:
    'heading(Levels) paragraph(The lake rose.) table(table_row(table_header(paragraph(Year))table_header(paragraph(Level)))table_row(table_cell(paragraph(2018))table_cell(paragraph(1900))))',
};

const fromPlainText: CopyFrom = {
  program: 'a text editor',
  text: 'The lake rose.\n\nThen it\nfell.\n',
  html: '',
  outline: 'paragraph(The lake rose.) paragraph(Then it fell.)',
};

export const copies: readonly CopyFrom[] = [fromWord, fromGoogleDocs, fromWebPage, fromPlainText];
