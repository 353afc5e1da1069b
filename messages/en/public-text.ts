/** The problem that prevents something from being published, and what its author can do. */
export const publicText = {
  refused: {
    email: 'Remove “{found}”, which looks like an email address. Everybody can read this text.',
    phone: 'Remove “{found}”, which looks like a phone number. Everybody can read this text.',
    'membership-number': 'Remove “{found}”, which looks like a membership number. Everybody can read this text.',
    'home-address': 'Remove “{found}”, which looks like a home address. Everybody can read this text.',
    postcode: 'Remove “{found}”, which looks like a postcode. Everybody can read this text.',
  },
  asked: {
    email:
      '“{found}” looks like an email address, and everybody can read this text. Remove it, or tick the box at the end of the form.',
    phone:
      '“{found}” looks like a phone number, and everybody can read this text. Remove it, or tick the box at the end of the form.',
    'membership-number':
      '“{found}” looks like a membership number, and everybody can read this text. Remove it, or tick the box at the end of the form.',
    'home-address':
      '“{found}” looks like a home address, and everybody can read this text. Remove it, or tick the box at the end of the form.',
    postcode:
      '“{found}” looks like a postcode, and everybody can read this text. Remove it, or tick the box at the end of the form.',
  },
  invisible: 'There is an invisible character ({found}) after “{after}”. Delete this text and type it again.',
  invisibleFirst: 'There is an invisible character ({found}) at the start. Delete this text and type it again.',
  'strange-link': 'Remove “{found}”, or replace it with a web address that starts with https:// or http://.',
  'too-long': 'This text is too long to read. Shorten it to {most} characters or fewer.',
  check: 'I have checked: this may be public',
} as const;
