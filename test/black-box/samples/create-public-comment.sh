curl -X POST "$BASE/v1/tickets/550e8400-e29b-41d4-a716-446655440000/comments" \
  -H "Authorization: Bearer $KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "content": "We have reproduced it and will write again before noon.",
    "is_internal": false
  }'
