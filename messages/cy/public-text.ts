import type { publicText as english } from '../en/public-text';
import type { Words } from '../shape';

// Awaits review by a Welsh speaker.
export const publicText = {
  refused: {
    email: 'Dilëwch “{found}”, sy’n edrych fel cyfeiriad e-bost. Gall pawb ddarllen y testun hwn.',
    phone: 'Dilëwch “{found}”, sy’n edrych fel rhif ffôn. Gall pawb ddarllen y testun hwn.',
    'membership-number': 'Dilëwch “{found}”, sy’n edrych fel rhif aelodaeth. Gall pawb ddarllen y testun hwn.',
    'home-address': 'Dilëwch “{found}”, sy’n edrych fel cyfeiriad cartref. Gall pawb ddarllen y testun hwn.',
    postcode: 'Dilëwch “{found}”, sy’n edrych fel cod post. Gall pawb ddarllen y testun hwn.',
  },
  asked: {
    email:
      'Mae “{found}” yn edrych fel cyfeiriad e-bost, a gall pawb ddarllen y testun hwn. Dilëwch ef, neu ticiwch y blwch ar ddiwedd y ffurflen.',
    phone:
      'Mae “{found}” yn edrych fel rhif ffôn, a gall pawb ddarllen y testun hwn. Dilëwch ef, neu ticiwch y blwch ar ddiwedd y ffurflen.',
    'membership-number':
      'Mae “{found}” yn edrych fel rhif aelodaeth, a gall pawb ddarllen y testun hwn. Dilëwch ef, neu ticiwch y blwch ar ddiwedd y ffurflen.',
    'home-address':
      'Mae “{found}” yn edrych fel cyfeiriad cartref, a gall pawb ddarllen y testun hwn. Dilëwch ef, neu ticiwch y blwch ar ddiwedd y ffurflen.',
    postcode:
      'Mae “{found}” yn edrych fel cod post, a gall pawb ddarllen y testun hwn. Dilëwch ef, neu ticiwch y blwch ar ddiwedd y ffurflen.',
  },
  invisible: 'Mae nod anweladwy ({found}) ar ôl “{after}”. Dilëwch y testun hwn a’i deipio eto.',
  invisibleFirst: 'Mae nod anweladwy ({found}) ar y dechrau. Dilëwch y testun hwn a’i deipio eto.',
  'strange-link': 'Dilëwch “{found}”, neu rhowch yn ei le gyfeiriad gwe sy’n dechrau â https:// neu http://.',
  'too-long': 'Mae’r testun hwn yn rhy hir i’w ddarllen. Byrhewch ef i {most} nod neu lai.',
  check: 'Rwyf wedi gwirio: gall hwn fod yn gyhoeddus',
} satisfies Words<typeof english>;
