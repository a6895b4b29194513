# The office in a container: production dependencies alone, a user without rights, data in a volume.
# It runs with a read-only root: `docker run --read-only --tmpfs /tmp -v plp:/data …` (compose.yaml).
# `npm run as-container` does these very steps in a clean folder, where no Docker engine is at hand.
FROM node:26-slim AS packages
WORKDIR /plp
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:26-slim
LABEL org.opencontainers.image.title="PLP Relais" \
  org.opencontainers.image.description="The mail office of a Partenariat Local de Prévention" \
  org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production PLP_DATA_DIR=/data NODE_COMPILE_CACHE=/plp/.compile-cache
WORKDIR /plp
COPY --from=packages /plp/node_modules node_modules
COPY package.json ./
COPY src src
COPY templates templates
COPY data/partnership.example.yaml data/
# By number: 1000 is the image's own user `node`, and an orchestrator sees that it is not root.
RUN install -d -m 700 -o 1000 -g 1000 /data /plp/.compile-cache
USER 1000:1000
# Stripped and compiled once, here: a read-only root keeps nothing of the first start.
RUN ["node", "--input-type=module", "-e", "import { enableCompileCache } from 'node:module'; enableCompileCache(); await import('./src/commands/start.ts')"]
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "const port = process.env.PLP_HTTP_PORT || 8080; if (port !== '0') fetch('http://127.0.0.1:' + port + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# node itself, not npm: signals must reach the worker. As process 1 it waits for its own children.
CMD ["node", "src/plp.js", "start"]
