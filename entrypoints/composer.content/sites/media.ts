import type { Media } from '../../../rules/post.ts';

/** Pictures and films attached to a composer. A picture without alternative text has no `alt`. */
export function mediaIn(previews: Iterable<Element>): Media[] {
  const media: Media[] = [];
  for (const preview of previews) {
    for (const element of preview.querySelectorAll('img, video')) {
      if (element instanceof HTMLVideoElement) media.push({ kind: element.loop ? 'gif' : 'video' });
      else media.push({ kind: 'image', ...alternative(element) });
    }
  }
  return media;
}

/** What networks put into `alt` themselves says nothing about the picture. */
const emptyWords = new Set(['', 'image', 'bild', 'photo', 'foto']);

function alternative(image: Element): { alt?: string } {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return emptyWords.has(alt.toLowerCase()) ? {} : { alt };
}
