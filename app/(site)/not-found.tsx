import { NotFoundPage } from '@/components/pages/not-found-page'

export default NotFoundPage
