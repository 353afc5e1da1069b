/** Which boundaries the CLPs of a round, or of an area, have. */
export const boundaries = {
  title: 'Boundaries',
  used: 'This round uses: {set}.',
  except: 'It uses other boundaries in one nation: {list}.',
  inNation: '{nation}: {set}',
  scotland2011: 'CLPs in Scotland are on the Scottish Parliament constituencies of 2011.',
  notKnown:
    'New Scottish Parliament constituencies came into use in May 2026. It is not known whether CLPs in Scotland have changed to them yet.',
  older:
    '{n, plural, one {On earlier boundaries this area was in one CLP} other {On earlier boundaries this area was in # CLPs}}',
  newer:
    '{n, plural, one {On newer boundaries this area is in one CLP} other {On newer boundaries this area is in # CLPs}}',
  linked: '<a>{other}</a> ({set}). How many people changed CLP is not known.',
  linkedPart: '<a>{other}</a> ({set}): {percent}% of the people in the older CLP live in the area of both.',
} as const;
