import type { FontList } from '@/lib/usecases/list-fonts';
import { PageHeader } from '../ui/page-header';
import { Departments } from './departments';
import { Fonts } from './fonts';
import type { Department, InstitutionFields } from './institution';
import styles from './institution.module.css';
import { InstitutionForm } from './institution-form';

type Props = { institution: InstitutionFields; departments: Department[]; fonts: FontList };

/** The school: what new reports start from, who shares the work, what the PDF is set in. */
export const InstitutionPage = ({ institution, departments, fonts }: Props) => (
  <>
    <PageHeader title="学校资料" />
    <div className={styles.page}>
      <InstitutionForm institution={institution} />
      <Departments departments={departments} />
      <Fonts {...fonts} />
    </div>
  </>
);
