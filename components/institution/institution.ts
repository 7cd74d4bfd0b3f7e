import type { Profile } from '@/lib/report';
import type { CheckSettings } from '@/lib/validation/check-settings';

/** What the school says of itself; new reports start from it. */
export type Contact = {
  office: string;
  address: string;
  postcode: string;
  phone: string;
  email: string;
  downloadUrl: string;
};
export type InstitutionFields = {
  name: string;
  profile: Profile;
  contact: Contact;
  /** Whether the server may ask the links of the 50 items. */
  checksLinks: boolean;
  checkSettings: CheckSettings;
};
export type Department = { id: string; name: string };
