# Builds and serves Samråd. The database and the files live in the volume /data.
#   docker build -t samrad . && docker run -p 3000:3000 -v samrad:/data --env-file samrad.env samrad
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production SAMRAD_DEMO=0 DATA_DIR=/data PORT=3000
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s CMD node -e "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["sh", "-c", "node --import tsx scripts/prepare-database.ts && exec node --import tsx server/serve.ts"]
