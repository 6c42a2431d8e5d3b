#!/usr/bin/env bash
# Asks nginx, on one core, for all pages of ./dist in turn, 1,000 times a second, and prints the response times.
# Usage, from the project's folder: tools/bench/load.sh [seconds]
set -euo pipefail
seconds=${1:-45}

if [ "$(id -u)" = 0 ]; then user='user root;'; else user=''; fi
taskset -c 0 nginx -p . -c deploy/nginx.conf -g "$user" &
trap 'kill $!' EXIT
sleep 1

pages=$(grep -o '<loc>[^<]*' dist/sitemap.xml | sed -E 's|<loc>https?://[^/]+|http://127.0.0.1:8080|')
log=$(mktemp)
# 50 readers with 20 requests a second each; nginx ends a connection after 1,000 of them.
taskset -c 1 h2load --h1 --clients 50 --rps 20 --duration "$seconds" --log-file "$log" \
  --header 'accept-encoding: br' --input-file - <<< "$pages"

echo
cut -f 3 "$log" | sort -n | awk '{ took[NR] = $1 }
  END { split("50 90 99 99.9", parts, " ")
        for (i = 1; i <= 4; i++) printf "%s %% within %.1f ms\n", parts[i], took[int(NR * parts[i] / 100)] / 1000 }'
awk -v ticks="$(getconf CLK_TCK)" '{ printf "nginx took %.1f s of its core\n", ($14 + $15) / ticks }' "/proc/$(pgrep -P $!)/stat"
rm "$log"
