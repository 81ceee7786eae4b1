import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

export const sites: readonly Site[] = [x, facebook, instagram, linkedin];

/** The network of a page. Frames without an address of their own (`about:blank`) belong to none. */
export function siteOf(location: Pick<Location, 'hostname'>): Site | undefined {
  return sites.find((site) => site.hosts.includes(location.hostname));
}
