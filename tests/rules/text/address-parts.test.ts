import { expect, test } from 'vitest';
import { partsOfAddress } from '../../../rules/text/address-parts.ts';

test.each([
  ['https://Werkstatt.Example/seite?tag=4', 'werkstatt.example', '/seite?tag=4'],
  ['werkstatt.example', 'werkstatt.example', ''],
  ['www.werkstatt.example?x=1', 'www.werkstatt.example', '?x=1'],
  ['http://wiki:8080/jira/browse/A-1', 'wiki', ':8080/jira/browse/A-1'],
  ['ftp://jana@files.werkstatt.example/a', 'files.werkstatt.example', '/a'],
  ['postgres://jana:geheim@db.werkstatt.example:5432/kasse', 'db.werkstatt.example', ':5432/kasse'],
  ['https://social.example/@jana:de', 'social.example', '/@jana:de'],
  ['https://social.example#@jana', 'social.example', '#@jana'],
  ['', '', ''],
  ['://', '', ''],
])('%s has its host and the rest', (address, host, rest) => {
  expect(partsOfAddress(address)).toEqual({ host, rest });
});
