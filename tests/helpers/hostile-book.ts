import { makeEpub } from './books.ts';

/** Whoever runs or fetches this from inside a book is caught by `trap`. */
const remote = 'https://tracker.invalid';
const cry = (how: string) => `try{top.trapped='${how}'}catch(e){};document.documentElement.dataset.ran='${how}'`;

/** An EPUB that tries everything: scripts of every kind, forms, frames, redirects and pictures from elsewhere. */
export function hostileBook(): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" onload="${cry('svg-load')}">
    <script>${cry('svg-script')}</script>
    <a xlink:href="javascript:${cry('svg-link')}"><text y="9">x</text></a>
    <image href="${remote}/svg.png" width="9" height="9"/></svg>`;
  const body = `
    <p id="start">Chương lành mà dữ: con thuyền giấy vượt đầm sen.</p>
    <script>${cry('inline')}</script>
    <script src="run.js"></script>
    <script type="module">${cry('module')}</script>
    <img src="missing.png" alt="" onerror="${cry('onerror')}"/>
    <img src="${remote}/pixel.png" alt=""/>
    <p onclick="${cry('onclick')}" id="press">Bấm vào đây</p>
    <p><a id="bad-link" href="javascript:${cry('javascript-link')}">Liên kết xấu</a></p>
    <iframe src="${remote}/frame.html"></iframe>
    <iframe srcdoc="&lt;script&gt;${cry('srcdoc')}&lt;/script&gt;"></iframe>
    <object data="${remote}/object.html"></object>
    <form action="/dang-xuat" method="post"><button id="send">Gửi</button></form>
    <meta http-equiv="refresh" content="0;url=${remote}/refresh"/>
    <link rel="prefetch" href="${remote}/prefetch"/>
    <div style="background:url(${remote}/style.png)">Nền</div>
    <style>@import "${remote}/sheet.css"; p { background: url(${remote}/css.png) }</style>
    ${svg}`;
  return makeEpub([body, '<p>Chương hai bình yên.</p>'], {
    parts: { 'OPS/run.js': cry('file'), 'META-INF/container.xml': container, 'OPS/book.opf': packageFile },
  });
}

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const packageFile = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x</dc:title><dc:language>vi</dc:language></metadata>
  <manifest>
    <item id="c1" href="chapter-1.xhtml" media-type="application/xhtml+xml" properties="scripted"/>
    <item id="c2" href="chapter-2.xhtml" media-type="application/xhtml+xml"/>
    <item id="js" href="run.js" media-type="text/javascript"/>
  </manifest>
  <spine><itemref idref="c1"/><itemref idref="c2"/></spine></package>`;
