'use client';

import { Switch } from '@mantine/core';
import { OWNERSHIP_LABELS, OWNERSHIPS, type Profile, SCHOOL_TYPE_LABELS, SCHOOL_TYPES } from '@/lib/report';
import { ChoiceGroup } from '../ui/choice-group';
import styles from './institution.module.css';
import { CAPABILITY_OPTIONS, withCapability, withType } from './premarks';

const OWNERSHIP_OPTIONS = OWNERSHIPS.map((value) => ({ value, label: OWNERSHIP_LABELS[value] }));
const TYPE_OPTIONS = SCHOOL_TYPES.map((value) => ({ value, label: SCHOOL_TYPE_LABELS[value] }));

/** What the school has and does: each "no" marks items 不适用 in new reports, with the reason shown. */
export const ProfileFields = ({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) => (
  <div className={styles.stack}>
    <div className={styles.pair}>
      <ChoiceGroup
        legend="举办性质"
        name="ownership"
        options={OWNERSHIP_OPTIONS}
        value={profile.ownership}
        onChange={(ownership) => onChange({ ...profile, ownership })}
      />
      <ChoiceGroup
        legend="学校类型"
        name="school-type"
        options={TYPE_OPTIONS}
        value={profile.type}
        onChange={(type) => onChange(withType(profile, type))}
      />
    </div>
    <fieldset className={styles.switches}>
      <legend>学校情况</legend>
      {CAPABILITY_OPTIONS.map(({ capability, label, reason, items }) => {
        const on = profile.capabilities.includes(capability);
        const effect = `${items}预填“不适用”，理由：${reason}`;
        return (
          <Switch
            key={capability}
            label={label}
            description={on ? `关闭后${effect}` : effect}
            checked={on}
            onChange={(event) => onChange(withCapability(profile, capability, event.currentTarget.checked))}
          />
        );
      })}
    </fieldset>
  </div>
);
