import partStyles from '../../components/styles.css?inline';
import badgeStyles from './badge.css?inline';
import dialogStyles from './before-you-post.css?inline';
import cardStyles from './card.css?inline';
import hostStyles from './host.css?inline';

/** Everything the panel looks like, as one string: nothing has to be fetched, so no file is open to web pages. */
export const panelStyles = [hostStyles, partStyles, badgeStyles, cardStyles, dialogStyles].join('\n');
