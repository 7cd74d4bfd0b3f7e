import { createDepartment } from '@/lib/usecases/create-department';
import { departmentName, route } from '@/lib/usecases/http';

export const POST = route({ body: departmentName, run: (actor, { body }) => createDepartment(actor, body) });
