import { defineConfig } from 'tsup'
import type { Options } from 'tsup'

const config: Options = {
  entry: {
    index: 'src/index.ts',
    'peers/index': 'src/peers/index.ts',
    'transport/index': 'src/transport/index.ts',
    'transport/otel': 'src/transport/otel.ts',
    'delivery/index': 'src/delivery/index.ts',
    'server/index': 'src/server/index.ts',
    'server/node': 'src/server/node.ts',
    'mock/index': 'src/mock/index.ts',
    'mock/msw': 'src/mock/msw.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  dts: {
    entry: {
      index: 'src/index.ts',
      'peers/index': 'src/peers/index.ts',
      'transport/index': 'src/transport/index.ts',
      'transport/otel': 'src/transport/otel.ts',
      'delivery/index': 'src/delivery/index.ts',
      'server/index': 'src/server/index.ts',
      'server/node': 'src/server/node.ts',
      'mock/index': 'src/mock/index.ts',
      'mock/msw': 'src/mock/msw.ts',
    },
  },
  splitting: true,
  treeshake: true,
  sourcemap: false,
  removeNodeProtocol: false,
  clean: true,
}

const exported: ReturnType<typeof defineConfig> = defineConfig(config)

export default exported
