import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
const purify = createPurify(window);
/** A window for each page would cost more than all that is looked at. */
const parser = new window.DOMParser();

/** Elements that no page of ours has, besides scripts, forms, links and metas that are looked at one by one. */
const forbidden =
  'style, svg, math, iframe, frame, frameset, object, embed, ' +
  'applet, base, template, portal, video, audio, source, textarea, marquee, plaintext, xmp';
const foreignAttributes = new Set([
  'style',
  'srcdoc',
  'srcset',
  'formaction',
  'ping',
  'background',
  'poster',
  'xlink:href',
  'target',
  'download',
  'usemap',
  'data',
  'code',
]);

/**
 * Reads a page as a browser without scripting does, and names all that no page of ours may hold.
 *
 * @param html - of a page that stands at the root of its site
 */
export function findForeign(html: string): string[] {
  const document = parser.parseFromString(html, 'text/html');
  return [
    ...[...document.querySelectorAll(forbidden)].map((element) => `<${element.localName}>`),
    ...[...document.querySelectorAll('script')]
      .filter((script) => !isOurScript(script))
      .map((script) => `script ${script.outerHTML.slice(0, 80)}`),
    ...[...document.querySelectorAll('form')]
      .filter((form) => form.getAttribute('role') !== 'search')
      .map(() => 'form'),
    ...[...document.querySelectorAll('meta[http-equiv]')]
      .filter((meta) => !isOurMeta(meta, document))
      .map((meta) => meta.outerHTML),
    ...[...document.querySelectorAll('*')].flatMap(attributeFaults),
    ...[...document.querySelectorAll('article .text, .clipping')].flatMap(bodyFaults),
    ...(html.replace(ownTag, '').match(/.{0,40}<.{0,40}/g) ?? []).map((rest) => `a stray < in ${rest}`),
  ];
}

/**
 * A tag as our writers write it: an angle bracket in a value or in text is always an escape. So no way of reading the
 * page, as text of a `noscript` or a `style` say, finds a tag that was not meant.
 */
const ownTag = /<!doctype html>|<\/?[a-z][a-z0-9]*(?: [a-z:-]+(?:="[^"<]*")?)*\/?>/g;

function isOurScript(script: HTMLScriptElement): boolean {
  if (script.type === 'application/ld+json')
    return typeof (JSON.parse(script.textContent) as { headline: unknown }).headline === 'string';
  return /^\/assets\/[\w-]+\.js$/.test(script.getAttribute('src') ?? '') && script.textContent === '';
}

function isOurMeta(meta: Element, document: Document): boolean {
  const value = meta.getAttribute('content') ?? '';
  if (meta.getAttribute('http-equiv') === 'Content-Security-Policy')
    return (
      meta === document.querySelector('meta[http-equiv]') && value.startsWith("default-src 'none'; script-src 'self'")
    );
  return (
    meta.getAttribute('http-equiv') === 'refresh' &&
    document.querySelector('.page-alias') !== null &&
    /^0; url=\/\d{4}\/\d\d\/\d\d\/[\w.-]+\.html$/.test(value)
  );
}

function attributeFaults(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name.startsWith('on') || foreignAttributes.has(name)) return [`${element.localName}[${name}]`];
    if (name === 'src' && element.localName === 'img') return isOurImage(element) ? [] : [`img src=${value}`];
    if (!['href', 'src', 'action'].includes(name)) return [];
    return isOnSite(value) || isGuardedLink(element) ? [] : [`${element.localName} ${name}=${value}`];
  });
}

/** A path from the root, and not of another host; or a place on the page. */
const isOnSite = (address: string): boolean => /^(?:\/(?![/\\])|#)/.test(address);

const isGuardedLink = (element: Element): boolean =>
  element.localName === 'a' &&
  /^(?:https?:\/\/|mailto:)/.test(element.getAttribute('href') ?? '') &&
  element.getAttribute('rel') === 'noopener nofollow' &&
  element.getAttribute('referrerpolicy') === 'no-referrer';

const isOurImage = (image: Element): boolean =>
  image.closest('.text') !== null &&
  /^https:\/\//.test(image.getAttribute('src') ?? '') &&
  image.getAttribute('referrerpolicy') === 'no-referrer' &&
  image.getAttribute('loading') === 'lazy';

/** Where the article stands nothing has a name, and an independent sanitiser finds nothing to remove. */
function bodyFaults(body: Element): string[] {
  const named = [...body.querySelectorAll('[id], [name]')].map((element) => `${element.localName} has a name`);
  if (!body.matches('.text')) return named;
  // SAFE_FOR_XML would drop an alternative text that quotes `</script>`; `ownTag` sees to what it guards against
  const purified = purify.sanitize(body.innerHTML, { ADD_ATTR: ['referrerpolicy'], SAFE_FOR_XML: false });
  // read once more, as the sanitiser does: a line feed after `<pre>` is gone then
  const again = window.document.createElement('div');
  again.innerHTML = body.innerHTML;
  return purified === again.innerHTML ? named : [...named, `DOMPurify changes ${body.innerHTML.slice(0, 200)}`];
}
