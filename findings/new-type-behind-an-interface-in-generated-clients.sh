#!/usr/bin/env bash
# A query that selects fields of an interface keeps its meaning when a type is added to the interface later, and schema tools
# call the addition dangerous at most. Clients that ariadne-codegen 0.19.0 (Python) and genqlient 0.8.1 (Go) made before it
# fail on such an answer as a whole: they know the types of their day only, and have no case for others.
set -euo pipefail
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
cat >schema.graphql <<'SDL'
type Query { inbox: [Matter!]! }
interface Matter { id: ID! title: String! }
type Suggestion implements Matter { id: ID! title: String! number: String }
SDL
cat >inbox.graphql <<'GRAPHQL'
query Inbox { inbox { id title ... on Suggestion { number } } }
GRAPHQL
# What a server answers to that query (with the __typename that both clients add) once petitions are matters, too.
echo '{"inbox":[{"__typename":"Petition","id":"1","title":"路灯"}]}' >answer.json

python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check ariadne-codegen==0.19.0 pydantic==2.14.4
printf '[tool.ariadne-codegen]\nschema_path = "schema.graphql"\nqueries_path = "inbox.graphql"\n' >pyproject.toml
python/bin/ariadne-codegen >/dev/null
python=$(python/bin/python - <<'PY'
from graphql_client.inbox import Inbox
try:
    print('reads', Inbox.model_validate_json(open('answer.json').read()).inbox[0].title)
except ValueError as error:
    print('refuses:', str(error).splitlines()[2].strip()[:60])
PY
)

printf 'schema: schema.graphql\noperations: [inbox.graphql]\ngenerated: generated.go\npackage: main\n' >genqlient.yaml
cat >main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	answer, _ := os.ReadFile("answer.json")
	var response InboxResponse
	if err := json.Unmarshal(answer, &response); err != nil {
		fmt.Println("refuses:", err)
		return
	}
	fmt.Println("reads", response.Inbox[0].GetTitle())
}
GO
printf '//go:build tools\n\npackage main\n\nimport _ "github.com/Khan/genqlient"\n' >tools.go
{
  go mod init finding
  go get github.com/Khan/genqlient@v0.8.1 golang.org/x/tools@v0.52.0
  go mod tidy
  go run github.com/Khan/genqlient
  go mod tidy
} >/dev/null 2>&1
go=$(go run .)
echo 'ariadne-codegen 0.19.0, genqlient 0.8.1'
echo 'expected: both read 路灯'
echo "seen: Python $python; Go $go"
[[ $python == refuses* && $go == refuses* ]]
