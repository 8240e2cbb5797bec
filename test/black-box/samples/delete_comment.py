import os

import requests

BASE = os.environ["BASE"]
KEY = os.environ["KEY"]
TICKET_ID = "550e8400-e29b-41d4-a716-446655440000"
COMMENT_ID = "123e4567-e89b-12d3-a456-426614174000"

response = requests.delete(
    f"{BASE}/v1/tickets/{TICKET_ID}/comments/{COMMENT_ID}",
    headers={"Authorization": f"Bearer {KEY}"},
)

print(response.status_code)
if response.status_code == 204:
    print("Comment deleted")
