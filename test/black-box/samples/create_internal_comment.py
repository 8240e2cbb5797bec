import os

import requests

BASE = os.environ["BASE"]
KEY = os.environ["KEY"]
TICKET_ID = "550e8400-e29b-41d4-a716-446655440000"

response = requests.post(
    f"{BASE}/v1/tickets/{TICKET_ID}/comments",
    headers={"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"},
    json={
        "content": "Second call today. Please answer in person.",
        "is_internal": True,
    },
)

print(response.status_code)
print(response.text)
