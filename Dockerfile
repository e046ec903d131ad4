# Acta in a container:
#
#   docker build --tag acta .
#   docker run --rm --env DISCORD_TOKEN --read-only --tmpfs /cache:uid=1000,mode=700 --cap-drop ALL acta
#
# With --interactive --tty instead of a token it is the prompt. For another corpus: --volume "$PWD/corpus:/acta/corpus:ro"

FROM node:24-slim AS build
WORKDIR /acta
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY commands commands
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /acta
ENV NODE_ENV=production CACHE_DIR=/cache HEALTH_PORT=8080
COPY --from=build /acta/package.json ./
COPY --from=build /acta/node_modules node_modules
COPY --from=build /acta/dist dist
COPY --from=build /acta/src/lexicon/data src/lexicon/data
COPY corpus corpus
RUN install --directory --owner=node --group=node /cache
USER node
# The first start indexes the articles, which takes two or three seconds each.
HEALTHCHECK --interval=30s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not npm start: signals reach the program itself, and nothing has to be compiled.
ENTRYPOINT ["node", "dist/src/main.js"]
