/** The invented people of the demo. Anyone may sign in as one of them. Their addresses are not real (RFC 2606). */
export const DEMO_PEOPLE = [
  { key: 'silentSecretary', email: 'silent-secretary@demo.invalid', part: 'officer', office: 'secretary' },
  { key: 'sentSecretary', email: 'sent-secretary@demo.invalid', part: 'officer', office: 'secretary' },
  /** This is the second officer of the CLP whose secretary has sent. */
  { key: 'sentChair', email: 'sent-chair@demo.invalid', part: 'officer', office: 'chair' },
  { key: 'member', email: 'member@demo.invalid', part: 'member' },
  { key: 'candidate', email: 'candidate@demo.invalid', part: 'candidate' },
  { key: 'returningOfficer', email: 'returning-officer@demo.invalid', part: 'admin', role: 'returning_officer' },
  /** This is the second admin, who agrees to the returning officer's proposals. */
  { key: 'owner', email: 'owner@demo.invalid', part: 'admin', role: 'owner' },
] as const;

export type DemoPerson = (typeof DEMO_PEOPLE)[number];
export type DemoPersonKey = DemoPerson['key'];
