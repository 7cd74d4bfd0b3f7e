import { TaskPage } from '@/components/report-form/workspace/task-page';

export default function Tasks() {
  return <TaskPage />;
}
