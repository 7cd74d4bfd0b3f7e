import {
  CAPABILITIES,
  CAPABILITY_TEXTS,
  type Capability,
  CHECKLIST,
  type Profile,
  type SCHOOL_TYPES,
} from '@/lib/report';

/** "事项11—14、44、45" as people cite items; '' when there are none. */
export function itemsText(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([from, to]) =>
    from === to ? String(from) : to === from + 1 ? `${from}、${to}` : `${from}—${to}`,
  );
  return words.length > 0 ? `事项${words.join('、')}` : '';
}

/** What a "no" to each question marks 不适用, and with which reason. */
export const CAPABILITY_OPTIONS = CAPABILITIES.map((capability) => ({
  capability,
  label: CAPABILITY_TEXTS[capability].label,
  reason: CAPABILITY_TEXTS[capability].reasonWithout,
  items: itemsText(CHECKLIST.filter((item) => item.requires === capability).map((item) => item.number)),
}));

export const withCapability = (profile: Profile, capability: Capability, on: boolean): Profile => ({
  ...profile,
  capabilities: CAPABILITIES.filter((known) => (known === capability ? on : profile.capabilities.includes(known))),
});

const UNDERGRADUATE_ONLY: readonly Capability[] = ['undergraduate', 'degrees', 'graduate'];

/** 高职（专科） schools teach no undergraduates and confer no degrees; turning to 本科 presumes the first two again. */
export function withType(profile: Profile, type: (typeof SCHOOL_TYPES)[number]): Profile {
  const presumed: readonly Capability[] = ['undergraduate', 'degrees'];
  const keeps = (known: Capability) =>
    type === 'vocational'
      ? profile.capabilities.includes(known) && !UNDERGRADUATE_ONLY.includes(known)
      : profile.capabilities.includes(known) || presumed.includes(known);
  return { ...profile, type, capabilities: CAPABILITIES.filter(keeps) };
}
