/** The parts of an address as it stands in a text, with or without a scheme, which `URL` does not take. */

export interface AddressParts {
  /** In small letters, without name, password and port. */
  host: string;
  /** From the first `/`, `?`, `#` or `:` behind the host on. */
  rest: string;
}

/** @param address without white space */
export function partsOfAddress(address: string): AddressParts {
  const scheme = address.indexOf('://');
  let start = scheme === -1 ? 0 : scheme + 3;
  let end = start;
  for (; end < address.length && !endsHost(address.charCodeAt(end)); end++) {
    if (address.charCodeAt(end) === at) start = end + 1;
  }
  const name = address.indexOf('@', end);
  const colonInName = address.charCodeAt(end) === colon && name !== -1 && isBeforePath(address, end, name);
  if (colonInName) return partsOfAddress(address.slice(name + 1));
  return { host: address.slice(start, end).toLowerCase(), rest: address.slice(end) };
}

/** `name:password@host`: no slash stands in front of the sign. */
function isBeforePath(address: string, from: number, to: number): boolean {
  const slash = address.indexOf('/', from);
  return slash === -1 || slash > to;
}

const at = 64;
const colon = 58;

/** `/ ? # :` */
function endsHost(code: number): boolean {
  return code === 47 || code === 63 || code === 35 || code === colon;
}
