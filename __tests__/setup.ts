import '@testing-library/jest-dom'
import 'jest-axe/extend-expect'
import { configure } from '@testing-library/react'

// A busy machine may hold a worker for longer than the usual second; what is awaited is awaited no longer than it takes.
configure({ asyncUtilTimeout: 4_000 })
