# The office in a container: production dependencies alone, a user without rights, data in a volume.
FROM node:26-slim AS packages
WORKDIR /plp
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:26-slim
ENV NODE_ENV=production PLP_DATA_DIR=/data
WORKDIR /plp
COPY --from=packages /plp/node_modules node_modules
COPY package.json ./
COPY src src
COPY templates templates
RUN install -d -m 700 -o node -g node /data
USER node
VOLUME /data
# node itself, not npm: signals must reach the worker.
CMD ["node", "src/cli.ts", "start"]
