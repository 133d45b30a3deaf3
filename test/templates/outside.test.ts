import { describe, expect, it } from 'vitest';
import { toContact, toHost, toOutside } from '../../templates/outside.ts';

describe('addresses outside', () => {
  it.each([
    ['https://news.qinglan.example/a', 'https://news.qinglan.example/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' https://news.qinglan.example/', null],
    ['//news.qinglan.example/', null],
    [null, null],
  ])('%s leads to %s', (url, outside) => expect(toOutside(url)).toBe(outside));

  it.each([
    ['https://www.Qinglan.example/news/1.aspx', 'qinglan.example'],
    ['http://user:word@qinglan.example:8080/?a=/', 'qinglan.example'],
  ])('%s is at %s', (url, host) => expect(toHost(url)).toBe(host));

  it.each([
    ['rights@jianbao.example', 'mailto:rights@jianbao.example'],
    ['https://jianbao.example/rights', 'https://jianbao.example/rights'],
    ['霧角鎮渡口路1號', null],
    ['javascript:x@y.z w', null],
  ])('%s is reached at %s', (contact, href) => expect(toContact(contact)).toBe(href));
});
